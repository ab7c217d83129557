import { before, noDay, reform } from "@keten/law-language";
import { t } from "@keten/text";
import { circleBefore, familyCircle } from "../family/circle.js";
import { conditionsBefore, familyConditions, familyWaiting } from "../family/decision.js";
import { familyApplicationDate } from "../family/facts.js";
import { indOnPending } from "../family/sources.js";

const pending = before(familyApplicationDate, "2026-06-12");

/** What would follow if the old rules had to be applied to family applications of before the two-status act. */
export const oldLawForPending = reform("two-status-not-for-pending", {
  title: t(
    "Tweestatusstelsel niet voor nareisaanvragen van vóór 12 juni 2026",
    "Two-status act not for family applications of before 12 June 2026",
  ),
  source: indOnPending,
  from: "2026-12-01",
  knownFrom: "2026-11-21",
  changes: [
    {
      change: "add-exception",
      rule: familyCircle.id,
      exception: {
        id: "pending-circle",
        label: "pending",
        title: t("aanvraag van vóór 12 juni 2026: de oude kring", "application of before 12 June 2026: the old circle"),
        when: pending,
        says: circleBefore,
      },
    },
    {
      change: "add-exception",
      rule: familyWaiting.id,
      exception: {
        id: "pending-no-waiting",
        label: "pending",
        title: t(
          "aanvraag van vóór 12 juni 2026: geen wachttijd",
          "application of before 12 June 2026: no waiting time",
        ),
        when: pending,
        says: noDay,
      },
    },
    {
      change: "add-exception",
      rule: familyConditions.id,
      exception: {
        id: "pending-conditions",
        label: "pending",
        title: t(
          "aanvraag van vóór 12 juni 2026: de oude voorwaarden",
          "application of before 12 June 2026: the old conditions",
        ),
        when: pending,
        says: conditionsBefore,
      },
    },
  ],
});
