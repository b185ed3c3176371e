// The accessible name of what has the focus.
const element = document.activeElement;
const tidy = (text) => (text || "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const by = element.getAttribute("aria-labelledby");
if (by) return tidy(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
if (element.getAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
if (element.labels?.length) return tidy([...element.labels].map((label) => label.textContent).join(" "));
return element === document.body ? "" : tidy(element.textContent || element.value);
