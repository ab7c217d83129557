/** Terms that no law knows, for tests: a decision is due 200 days after the application. */
export const decisionTerms = () => ({ lawHash: "made-up", dueDay: (applicationDay) => applicationDay + 200 });
