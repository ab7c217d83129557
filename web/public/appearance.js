// Runs before the first paint, so that a dark page never flashes light. The choice is made in the menu.
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    let choice = null;
    try {
      choice = localStorage.getItem("keten.appearance");
    } catch {
      // A browser that keeps nothing follows the system.
    }
    const wanted = choice === "dark" || choice === "light" ? choice : dark.matches ? "dark" : "light";
    document.documentElement.dataset.appearance = wanted;
  };
  dark.addEventListener("change", apply);
  addEventListener("keten:appearance", apply);
  apply();
})();
