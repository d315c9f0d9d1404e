import { type MaterialKey, materialKeys } from "@/lib/domain/registrations/application/rules";

/** The forms that can be downloaded, by material; the first is meant where the address says nothing else. */
const variants = {
  applicationForm: ["general", "establishment", "change", "deregistration"],
  charterDraft: ["socialGroup", "socialServiceOrganization"],
  minutes: ["meeting", "founding", "dissolution"],
  charterComparison: ["standard"],
  liquidationReport: ["standard"],
  memberList: ["standard"],
  activityRules: ["standard"],
} as const satisfies Partial<Record<MaterialKey, readonly string[]>>;

/** Which form a kind of application means, where a material has several. */
const variantOfKind: Record<string, string> = {
  establishment: "establishment",
  upgrade: "establishment",
  change: "change",
  deregistration: "deregistration",
};
const meetingOfKind: Record<string, string> = {
  establishment: "founding",
  upgrade: "founding",
  deregistration: "dissolution",
};

/**
 * Key of a form in the catalogue, `<material>.<variant>`; null where there is no form. `kind` is the kind of application,
 * `organization` the kind of organization.
 */
export function templateOf(material: string, asked: { kind?: string; organization?: string }): string | null {
  const key = materialKeys.find((one) => one === material);
  if (!key || !(key in variants)) return null;
  const known: readonly string[] = variants[key as keyof typeof variants];
  const wanted =
    key === "applicationForm"
      ? variantOfKind[asked.kind ?? ""]
      : key === "minutes"
        ? meetingOfKind[asked.kind ?? ""]
        : asked.organization;
  const variant = known.find((one) => one === wanted) ?? known[0];
  return `${key}.${variant}`;
}
