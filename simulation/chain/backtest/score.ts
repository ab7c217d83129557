/** A forecast of one number, and what happened. */
export interface Scored {
  /** Limits of the middle 80 percent, and the middle; null where the forecast does not give it. */
  p10: number | null;
  p50: number | null;
  p90: number | null;
  happened: number;
}

/** How good a set of forecasts was; each number over the forecasts that give what it needs, null where none does. */
export interface ForecastScore {
  /** Forecasts that have limits, and the part of them whose limits held. */
  bands: number;
  coverage: number | null;
  /** Mean width of the limits, as a share of their midpoint. */
  width: number | null;
  /** Mean pinball loss in persons: what a wrong quantile costs, less is better. */
  pinball: { p10: number | null; p50: number | null; p90: number | null };
  /** Mean distance of the middle from what happened, in persons. */
  error: number | null;
}

export function scoreOf(forecasts: readonly Scored[]): ForecastScore {
  const bands = forecasts.flatMap(({ p10, p90, happened }) =>
    p10 === null || p90 === null ? [] : [{ p10, p90, happened }],
  );
  const middles = forecasts.flatMap(({ p50, happened }) => (p50 === null ? [] : [{ p50, happened }]));
  return {
    bands: bands.length,
    coverage: meanOf(bands.map(({ p10, p90, happened }) => (happened >= p10 && happened <= p90 ? 1 : 0))),
    width: meanOf(bands.map(({ p10, p90 }) => (p90 - p10) / ((p90 + p10) / 2))),
    pinball: {
      p10: meanOf(bands.map(({ p10, happened }) => pinball(0.1, p10, happened))),
      p50: meanOf(middles.map(({ p50, happened }) => pinball(0.5, p50, happened))),
      p90: meanOf(bands.map(({ p90, happened }) => pinball(0.9, p90, happened))),
    },
    error: meanOf(middles.map(({ p50, happened }) => Math.abs(p50 - happened))),
  };
}

/** What it costs to have named a quantile: for each person too low the part, for each too high the rest. */
function pinball(part: number, forecast: number, happened: number): number {
  return happened >= forecast ? part * (happened - forecast) : (1 - part) * (forecast - happened);
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
