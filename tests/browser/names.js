// The name of an element as a screen reader says it. Stands before the scripts that ask for names.
const tidy = (text) => (text || "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const nameOf = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return tidy(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
  if (element.getAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
  if (element.labels?.length) return tidy([...element.labels].map((label) => label.textContent).join(" "));
  if (element.tagName === "FIELDSET") return tidy(element.querySelector("legend")?.textContent);
  return tidy(element.textContent || element.getAttribute("title") || element.value);
};
// The names of the groups around an element, the nearest first.
const groupsOf = (element) => {
  const groups = [];
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (/^(FIELDSET|SECTION|NAV|DIALOG)$/.test(around.tagName)) groups.push(nameOf(around));
  }
  return groups;
};
