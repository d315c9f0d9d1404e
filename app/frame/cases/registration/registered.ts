import { getOrganizationById } from "@/lib/domain/organizations/queries/organization";
import type { RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import type { Actor } from "@/lib/platform/auth/actor";
import { formatMoney } from "@/lib/platform/i18n/formats";
import type { AnswerWords } from "./answer-words";

/** What the register holds now for the fields of a change, by field; empty for other kinds and once the case is closed. */
export async function registeredWords(
  actor: Actor,
  { kind, organizationId, closedAt }: RegistrationCase,
  words: AnswerWords,
): Promise<Map<string, string>> {
  if (kind !== "change" || organizationId === null || closedAt !== null) return new Map();
  const entry = await getOrganizationById(actor, organizationId);
  const place = (to: "subdistrict" | "community" | "supervisoryUnit", code: string | null) =>
    words({ type: "reference", to }, code ?? "");
  const { registeredCapital } = entry;
  return new Map([
    ["name", entry.name],
    ["englishName", entry.englishName ?? ""],
    ["domicile", entry.domicile],
    ["subdistrictCode", place("subdistrict", entry.subdistrictCode)],
    ["communityCode", place("community", entry.communityCode)],
    ["postalCode", entry.postalCode ?? ""],
    ["legalRepresentativeName", entry.legalRepresentativeName],
    ["purpose", entry.purpose],
    ["businessScope", entry.businessScope],
    ["activityArea", entry.activityArea],
    ["registeredCapital", registeredCapital === null ? "" : formatMoney(registeredCapital)],
    ["supervisoryUnitId", place("supervisoryUnit", entry.supervisoryUnitId)],
  ]);
}
