import { problemsOf, type Text, t } from "@keten/text";
import type { Reform } from "../model/rule.js";

const make = problemsOf({
  "reform-retroactive": t(
    "“{reform}” geldt voor dagen van voordat het bekend was, maar zegt niet waarom.",
    "“{reform}” holds for days before it was known, but does not say why.",
  ),
  "reform-changes-nothing": t("“{reform}” verandert niets.", "“{reform}” changes nothing."),
  "reforms-collide": t(
    "“{reform}” en “{other}” raken dezelfde regel ({entry}) op dezelfde dagen.",
    "“{reform}” and “{other}” touch the same entry ({entry}) on the same days.",
  ),
});

export const reformProblem = (
  code: "reform-retroactive" | "reform-changes-nothing" | "reforms-collide",
  reform: Reform,
  values: Record<string, string | Text> = {},
) => make(code, { field: reform.id, value: reform.id, values: { reform: reform.title, ...values } });
