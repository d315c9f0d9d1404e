import { yearOf } from "@/lib/platform/clock";
import { makeUscc } from "@/lib/platform/identifiers/uscc";
import type { Chance } from "../chance";
import type { Identity } from "./draft";
import { reservedServices } from "./reserved-services";

const categories = { socialGroup: "1", socialServiceOrganization: "2", foundation: "3" } as const;

/** The credit code or filing number of each organization, in the order given. Credit codes use the invented MJX range. */
export function inventCodes(chance: Chance, identities: readonly Identity[]): string[] {
  const serials = chance.shuffle(Array.from({ length: identities.length }, (_, index) => index + 10));
  const filed = new Map<string, number>();
  return identities.map((identity, index) => {
    if (identity.kind === "communityOrganization") {
      const series = `PT-${identity.subdistrictCode.slice(-3)}-${yearOf(identity.establishedOn)}`;
      const number = (filed.get(series) ?? 0) + 1;
      filed.set(series, number);
      return `${series}-${String(number).padStart(4, "0")}`;
    }
    const kept = reservedServices.find(({ brand, form }) => identity.name.endsWith(brand + form))?.serial;
    const body = `MJX${String(kept ?? serials[index]).padStart(5, "0")}`;
    return makeUscc(categories[identity.kind], identity.kind === "foundation" ? "310000" : "310107", body);
  });
}
