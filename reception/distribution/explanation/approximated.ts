import { fill, t } from "@keten/text";
import type { MunicipalityShare } from "../model.js";
import type { Asked } from "../spread/asked.js";
import { written } from "./numbers.js";
import type { Reckoning, RestReckoning } from "./reckoning.js";
import { type Step, sourced } from "./step.js";

/** A published number scaled to another number of places. */
export function scaledSteps(
  asked: Asked,
  share: Omit<MunicipalityShare, "explanation">,
  { published, year, estimate }: Extract<Reckoning, { kind: "scaled" }>,
): Step[] {
  const source = asked.inputs.cycles.find((one) => one.year === year)?.municipalities[share.code]?.published?.source;
  return [
    {
      id: "published",
      label: fill(t("Gepubliceerd in de ronde van {year}", "Published in the round of {year}"), { year }),
      value: published,
      unit: "places",
      how: fill(t("Bij {estimate} plekken voor heel Nederland.", "At {estimate} places for the whole country."), {
        estimate: written(estimate),
      }),
      ...sourced(asked, source),
    },
    {
      id: "places",
      label: t("Plekken, benaderd", "Places, approximated"),
      value: share.places,
      unit: "places",
      how: fill(
        t(
          "{published} × {places} ÷ {estimate}, afgerond op een heel getal. Een benadering: voor dit aantal plekken is niets gepubliceerd.",
          "{published} × {places} ÷ {estimate}, rounded to a whole number. An approximation: nothing was published for this number of places.",
        ),
        { published: written(published), places: written(asked.places), estimate: written(estimate) },
      ),
      ...sourced(asked, source, "unverified"),
    },
  ];
}

/** A share by inhabitants of what a province has left. */
export function restSteps(
  asked: Asked,
  share: Omit<MunicipalityShare, "explanation">,
  { task, asPublished, given, others, othersPeople, year, estimate, publishedTask }: RestReckoning,
): Step[] {
  const source = asked.inputs.cycles.find((one) => one.year === year)?.provinces[share.province]?.published?.source;
  const rest = task - given;
  const exact = othersPeople === 0 ? 0 : (rest * share.inhabitants) / othersPeople;
  return [
    {
      id: "province-task",
      label: t("Taak van de provincie", "Task of the province"),
      value: task,
      unit: "places",
      how: asPublished
        ? t("Zoals gepubliceerd.", "As published.")
        : fill(
            t(
              "Een benadering: de taak van {year}, {published}, × {places} ÷ {estimate}; de provincies samen geven {places}.",
              "An approximation: the task of {year}, {published}, × {places} ÷ {estimate}; the provinces together give {places}.",
            ),
            {
              year,
              published: written(publishedTask),
              places: written(asked.places),
              estimate: written(estimate),
            },
          ),
      ...sourced(asked, source, asPublished ? undefined : "unverified"),
    },
    {
      id: "rest",
      label: t("Over voor gemeenten zonder gepubliceerd aantal", "Left for municipalities without a published number"),
      value: rest,
      unit: "places",
      how: fill(t("{task} − {given}, over {others} gemeenten.", "{task} − {given}, for {others} municipalities."), {
        task: written(task),
        given: written(given),
        others,
      }),
      ...sourced(asked, source),
    },
    {
      id: "unrounded",
      label: t("Niet afgerond", "Not rounded"),
      value: exact,
      unit: "places",
      how: fill(
        t(
          "{rest} plekken × {people} inwoners ÷ {othersPeople} inwoners van die gemeenten.",
          "{rest} places × {people} inhabitants ÷ {othersPeople} inhabitants of those municipalities.",
        ),
        { rest: written(rest), people: written(share.inhabitants), othersPeople: written(othersPeople) },
      ),
      ...sourced(asked, asked.inhabitants[share.code]?.source, "unverified"),
    },
    {
      id: "places",
      label: t("Plekken, benaderd", "Places, approximated"),
      value: share.places,
      unit: "places",
      how: fill(
        t(
          "{exact} naar een heel getal, zo dat de gemeenten samen de taak van de provincie geven. Een benadering: de scores die de wet meetelt, zijn niet van alle gemeenten gevonden.",
          "{exact} to a whole number, so that the municipalities together give the task of the province. An approximation: the scores the act counts were not found for all municipalities.",
        ),
        { exact: written(exact, 2) },
      ),
      sources: [],
      verification: "unverified",
    },
  ];
}
