// Finds elements the way a person with a screen reader would: by role and accessible name.
// Arguments: a role, or "field" for anything that takes input; a name. Returns the first
// element that is shown, or the names there are.
const [role, wanted] = arguments;
const roleOf = (element) => {
  const stated = element.getAttribute("role");
  if (stated) return stated;
  const tag = element.tagName.toLowerCase();
  const kinds = { checkbox: "checkbox", radio: "radio", button: "button", submit: "button", search: "searchbox" };
  if (tag === "input") return kinds[element.type] || "textbox";
  if (/^h[1-6]$/.test(tag)) return "heading";
  if (tag === "a") return element.hasAttribute("href") ? "link" : "generic";
  const roles = {
    textarea: "textbox", select: "combobox", nav: "navigation", main: "main", table: "table", li: "listitem",
    fieldset: "group", dialog: "dialog", summary: "summary", article: "article", form: "form", option: "option",
  };
  return roles[tag] || tag;
};
const isField = (element) => /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || element.isContentEditable;
const shown = (element) => element.getClientRects().length > 0;
const all = [...document.querySelectorAll("*")];
const right = all.filter((e) => (role === "field" ? isField(e) : roleOf(e) === role) && shown(e));
const found =
  right.find((element) => nameOf(element) === wanted) || right.find((element) => nameOf(element).startsWith(wanted));
return found || right.map(nameOf);
