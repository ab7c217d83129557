import { z } from "zod";
import { scenarioSchema } from "./schema.js";

/** As much of JSON Schema as the form of a scenario uses. */
export interface JsonForm {
  [keyword: string]: unknown;
  description?: string;
  properties?: Record<string, JsonForm>;
  additionalProperties?: JsonForm | boolean;
  items?: JsonForm;
  minimum?: number;
  maximum?: number;
}

let whole: JsonForm | undefined;

/** The form of a scenario that builds on no other. */
const wholeForm = (): JsonForm => (whole ??= z.toJSONSchema(scenarioSchema) as JsonForm);

/** The form of the part at a path; nothing where the form has no such part. */
export function formAt(path: readonly string[]): JsonForm | undefined {
  let form: JsonForm | undefined = wholeForm();
  for (const key of path) {
    const rest: JsonForm["additionalProperties"] = form?.additionalProperties;
    form = form?.properties?.[key] ?? form?.items ?? (typeof rest === "object" ? rest : undefined);
  }
  return form;
}

/**
 * The form of a scenario file as JSON Schema, for editors and other tools: a whole scenario, or one that `extends`
 * another and gives only what differs, where null takes a part away. A list is always given whole.
 */
export function scenarioJsonSchema(): JsonForm {
  const { $schema, ...form } = wholeForm();
  const { properties, ...variant } = withoutRequired(form);
  return {
    $schema,
    ...variant,
    properties: {
      extends: { type: "string", minLength: 1, description: "The scenario this one builds on: a name or a file." },
      ...properties,
    },
    anyOf: [{ required: ["extends"] }, { $ref: "#/$defs/whole" }],
    $defs: { whole: form },
  };
}

function withoutRequired({ required: _none, properties, additionalProperties, ...rest }: JsonForm): JsonForm {
  return {
    ...rest,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([key, form]) => [key, orNull(form)])) }),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties:
            typeof additionalProperties === "object" ? orNull(additionalProperties) : additionalProperties,
        }),
  };
}

const orNull = ({ description, ...form }: JsonForm): JsonForm => ({
  ...(description === undefined ? {} : { description }),
  anyOf: [withoutRequired(form), { type: "null" }],
});
