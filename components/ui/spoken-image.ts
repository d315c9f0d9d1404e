/** Attributes of a drawing that is read out as `label`, or passed over without one. */
export function spokenImage(label: string | undefined) {
  return label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
}
