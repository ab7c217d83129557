import { FINDINGS, type Finding } from "@keten/distribution";
import { useTexts } from "../../../words/catalogue.js";
import { tableTexts } from "../texts.js";
import { Choice, TextInput } from "./fields.js";

interface Props {
  finding: Finding | null;
  tried: boolean;
  onChange: (finding: Finding | null) => void;
}

/** Whether somebody judged that places which do not count yet are promising; a person's name goes with it. */
export function FindingFields({ finding, tried, onChange }: Props) {
  const say = useTexts(tableTexts);
  return (
    <div className="table-fields">
      <Choice
        label={say("finding")}
        hint={say("findingHint")}
        value={finding?.ground ?? "none"}
        options={[
          { value: "none" as const, label: say("finding_none") },
          ...FINDINGS.map((value) => ({ value, label: say(`finding_${value}`) })),
        ]}
        onChange={(ground) => onChange(ground === "none" ? null : { ground, by: finding?.by ?? "" })}
      />
      {finding ? (
        <TextInput
          label={say("foundBy")}
          value={finding.by}
          fault={tried && finding.by.trim() === "" ? say("fieldMissing", { field: say("foundBy") }) : null}
          onChange={(by) => onChange({ ...finding, by })}
        />
      ) : null}
    </div>
  );
}
