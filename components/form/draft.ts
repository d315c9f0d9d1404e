type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
export type Draft = Record<string, string[]>;

/** Event on the form when a draft has been put back; its detail is the draft. */
export const draftRestored = "draftrestored";

/** Controls whose text may be kept in the browser: never passwords, codes, files or tokens. */
function keepable(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((element): element is Control => {
    if (
      !(
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement
      )
    )
      return false;
    if (!element.name || element.name.startsWith("$") || element.autocomplete === "one-time-code")
      return false;
    return !["password", "file", "hidden", "submit", "button"].includes(element.type);
  });
}

const isTick = (control: Control): control is HTMLInputElement =>
  control.type === "checkbox" || control.type === "radio";

/** What stands in the form's controls, by name. */
export function readControls(form: HTMLFormElement): Draft {
  const draft: Draft = {};
  for (const control of keepable(form)) {
    const values = draft[control.name] ?? [];
    draft[control.name] = values;
    if (!isTick(control)) values.push(control.value);
    else if (control.checked) values.push(control.value);
  }
  return draft;
}

/** Puts a draft back into the controls and tells whether anything differed from what stood there. */
export function fillControls(form: HTMLFormElement, draft: Draft): boolean {
  let changed = false;
  const places = new Map<string, number>();
  for (const control of keepable(form)) {
    const values = draft[control.name];
    if (!values) continue;
    if (isTick(control)) {
      const checked = values.includes(control.value);
      if (control.checked === checked) continue;
      control.checked = checked;
    } else {
      const place = places.get(control.name) ?? 0;
      places.set(control.name, place + 1);
      const value = values[place];
      if (value === undefined || control.value === value) continue;
      control.value = value;
    }
    changed = true;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }
  return changed;
}
