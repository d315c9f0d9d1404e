/** `id` of the control of a field; dots and brackets of nested names become hyphens. */
export function fieldControlId(formId: string | undefined, name: string): string {
  return (formId ? `${formId}-${name}` : name).replace(/[^\w-]+/g, "-");
}
