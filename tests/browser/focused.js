// What has the focus: its name, the groups around it, and what it holds.
const element = document.activeElement;
if (!element || element === document.body) return { name: "", groups: [], value: "", checked: false, option: "" };
const option = document.getElementById(element.getAttribute("aria-activedescendant")) || element.selectedOptions?.[0];
return {
  name: nameOf(element),
  groups: groupsOf(element),
  value: element.value ?? "",
  checked: element.checked ?? false,
  option: tidy(option?.textContent),
};
