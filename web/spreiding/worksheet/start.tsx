import { cycleRecords, type Distribution, newWorksheet, parseWorksheet, type Worksheet } from "@keten/distribution";
import { KetenError, type Problem } from "@keten/text";
import { useCallback, useState } from "react";
import { Link } from "wouter";
import { Problems } from "../../parts/problems.js";
import { useLoaded } from "../../parts/use-loaded.js";
import { Loading } from "../../shell/loading.js";
import { Page } from "../../shell/page.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { listSaved, loadDistribution } from "./data/api.js";
import { exampleOf } from "./data/example.js";
import { forgetDraft, newDrafts } from "./data/memory.js";
import { Choice } from "./edit/fields.js";
import { FileButton } from "./edit/file-button.js";
import { tableTexts } from "./texts.js";

/** The cycle that a worksheet is begun for: the newest. */
const NEWEST = String(cycleRecords.at(-1)?.year ?? "");

/** Where a worksheet begins: a new one, an example, a file, or one that was saved. */
export function Start({
  provinces,
  begin,
}: {
  provinces: Distribution["provinces"];
  begin: (sheet: Worksheet, slot?: string) => void;
}) {
  const say = useTexts(tableTexts);
  const format = useFormat();
  const [province, setProvince] = useState("");
  const [cycle, setCycle] = useState(NEWEST);
  const [dropped, setDropped] = useState(0);
  const [tried, setTried] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [fault, setFault] = useState<unknown>(null);
  if (fault !== null) throw fault;
  const drafts = newDrafts();
  const told = (reason: unknown) => {
    if (reason instanceof KetenError) setProblems(reason.problems);
    else setFault(reason);
  };
  const exampleWords = (name: string) => ({
    title: say("exampleTitle", { province: name }),
    note: say("example"),
    location: say("exampleLocation"),
    reason: say("exampleReason"),
    decidedBy: say("exampleDecidedBy"),
  });
  const make = async (example: boolean) => {
    setTried(true);
    if (province === "") return;
    try {
      const distribution = await loadDistribution(Number(cycle));
      const name = provinces.find(({ code }) => code === province)?.name ?? province;
      const empty = newWorksheet(distribution, province, say("sheetTitle", { province: name, cycle }));
      if (empty) begin(example ? exampleOf(empty, exampleWords(name)) : empty);
    } catch (reason) {
      told(reason);
    }
  };
  return (
    <Page title={say("title")} lede={say("lede")}>
      <div className="wrap table-page">
        <p className="no-print">
          <Link href="/spreiding">{say("toDistribution")}</Link>
        </p>
        {problems.length > 0 ? <Problems problems={problems} /> : null}
        {drafts.map(({ slot, draft: { sheet } }) => (
          <p key={slot} className="table-draft">
            {say("draft", { title: sheet.title })}{" "}
            <button
              type="button"
              className="link"
              aria-label={say("draftOpenOne", { title: sheet.title })}
              onClick={() => begin(sheet, slot)}
            >
              {say("draftOpen")}
            </button>{" "}
            <button
              type="button"
              className="link"
              aria-label={say("draftDropOne", { title: sheet.title })}
              onClick={() => {
                forgetDraft(slot);
                setDropped(dropped + 1);
              }}
            >
              {say("draftDrop")}
            </button>
          </p>
        ))}
        <section className="card table-part" aria-labelledby="table-begin">
          <h2 id="table-begin">{say("begin")}</h2>
          <form
            className="table-form"
            noValidate
            aria-label={say("begin")}
            onSubmit={(event) => {
              event.preventDefault();
              void make(false);
            }}
          >
            <div className="table-fields">
              <Choice
                label={say("province")}
                value={province}
                empty={say("chooseProvince")}
                options={[...provinces]
                  .sort((a, b) => format.sort(a.name, b.name))
                  .map(({ code, name }) => ({ value: code, label: name }))}
                fault={tried && province === "" ? say("fieldMissing", { field: say("province") }) : null}
                onChange={setProvince}
              />
              <Choice
                label={say("cycle")}
                value={cycle}
                options={cycleRecords.map(({ year }) => ({ value: String(year), label: String(year) }))}
                onChange={setCycle}
              />
            </div>
            <div className="table-form-buttons">
              <button type="submit" className="button">
                {say("beginButton")}
              </button>
              <button type="button" className="button button--second" onClick={() => void make(true)}>
                {say("beginExample")}
              </button>
            </div>
          </form>
          <FileButton
            label={say("openFile")}
            accept=".json,application/json"
            hint={say("openFileHint")}
            open={(file) => {
              file
                .text()
                .then((text) => begin(parseWorksheet(text)))
                .catch(told);
            }}
          />
        </section>
        <SavedList provinces={provinces} />
      </div>
    </Page>
  );
}

function SavedList({ provinces }: { provinces: Distribution["provinces"] }) {
  const say = useTexts(tableTexts);
  const format = useFormat();
  const [saved, retry] = useLoaded(useCallback(listSaved, []));
  const nameOf = (code: string) => provinces.find((one) => one.code === code)?.name ?? code;
  return (
    <section className="table-part" aria-labelledby="table-saved">
      <h2 id="table-saved">{say("savedSheets")}</h2>
      {saved.state === "loading" ? <Loading /> : null}
      {saved.state === "failed" ? <Problems problems={saved.problems} retry={retry} /> : null}
      {saved.state === "ready" && saved.value.length === 0 ? <p>{say("noSheets")}</p> : null}
      {saved.state === "ready" && saved.value.length > 0 ? (
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">{say("name")}</th>
              <th scope="col">{say("province")}</th>
              <th scope="col">{say("cycle")}</th>
              <th scope="col">{say("version")}</th>
              <th scope="col">{say("savedBy")}</th>
              <th scope="col">{say("savedAt")}</th>
            </tr>
          </thead>
          <tbody>
            {saved.value.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Link href={`/spreiding/tafel/${one.id}`}>{one.title}</Link>
                </th>
                <td data-label={say("province")}>{nameOf(one.province)}</td>
                <td data-label={say("cycle")}>{one.cycle}</td>
                <td data-label={say("version")}>{one.version}</td>
                <td data-label={say("savedBy")}>{one.savedBy}</td>
                <td data-label={say("savedAt")}>{format.moment(Date.parse(one.savedAt))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
