import { t } from "@keten/text";

/** The words of the task of housing permit holders. */
export const housingWords = {
  title: t(
    "{number} vergunninghouders naar inwoners van {day}, per gemeente naar boven afgerond: samen {sum}",
    "{number} permit holders by inhabitants of {day}, rounded up for each municipality: {sum} together",
  ),
  published: t("Gepubliceerd voor {halfYear}.", "Published for {halfYear}."),
  given: t("Zelf opgegeven aantal.", "A number given by hand."),
  municipality: t("gemeente", "municipality"),
  province: t("provincie", "province"),
  inhabitants: t("inwoners", "inhabitants"),
  task: t("taak", "task"),
  backlog: t("achterstand", "backlog"),
  realised: t("gehuisvest", "housed"),
  left: t("nog te doen", "still to do"),
  ahead: t("{count} voor", "{count} ahead"),
  notKnown: t("niet bekend", "not known"),
  halfYears: t("Wat er is gepubliceerd", "What was published"),
  halfYear: t("half jaar", "half-year"),
  backlogAfter: t("achterstand erna", "backlog after"),
  notFound: t("niet gevonden", "not found"),
};
