import type { Chance } from "../chance";
import { brands } from "../names/brands";
import { englishBrand } from "../names/romanize";
import { serviceShares } from "../names/service-forms";
import type { ServiceForm } from "../names/service-forms/form";
import type { Identity } from "./draft";
import { inventFounding } from "./founding";
import { officeOf, pickSubdistrict } from "./places";
import { type ReservedService, reservedServices } from "./reserved-services";

/** Social service organizations that ended, on top of those on the register, in the order of the fields. */
const endedShares = [14, 9, 5, 1, 4, 4] as const;

const nameOf = (form: ServiceForm, brand: string) => `上海普陀区${form.lead ?? ""}${brand}${form.form}`;
const englishNameOf = (form: ServiceForm, brand: string) =>
  `Shanghai Putuo ${englishBrand(brand)} ${form.englishForm}`;

/** A brand that is free with this form, and not in everybody's mouth already. */
function freeBrand(
  chance: Chance,
  form: ServiceForm,
  taken: Map<string, number>,
  names: Set<string>,
): string {
  const known = form.brands.flatMap((field) => [...brands[field]] as string[]);
  for (let limit = 1; ; limit++) {
    const free = known.filter((brand) => (taken.get(brand) ?? 0) < limit && !names.has(nameOf(form, brand)));
    if (free.length > 0) return chance.pick(free);
    if (limit > 12) throw new RangeError(`no brand is left for ${form.form}`);
  }
}

/** The 698 social service organizations on the register and 37 that ended. */
export function inventServices(chance: Chance): Identity[] {
  const names = new Set<string>();
  const taken = new Map<string, number>();
  const reserved = [...reservedServices];
  for (const { brand } of reserved) taken.set(brand, 9);

  const invent = (forms: readonly ServiceForm[], isEnded: boolean): Identity => {
    const at = isEnded ? -1 : reserved.findIndex(({ form }) => forms.some((known) => known.form === form));
    const kept: ReservedService | undefined = at < 0 ? undefined : reserved.splice(at, 1)[0];
    const form =
      forms.find((known) => known.form === kept?.form) ??
      chance.weigh(forms.map((known) => [known, known.weight] as const));
    const brand = kept?.brand ?? freeBrand(chance, form, taken, names);
    taken.set(brand, (taken.get(brand) ?? 0) + 1);
    names.add(nameOf(form, brand));
    const subdistrictCode = kept?.subdistrictCode ?? pickSubdistrict(chance);
    const growth = { first: form.since ?? 1999, yearly: form.lead ? 1.04 : 1.1 };
    return {
      kind: "socialServiceOrganization",
      name: nameOf(form, brand),
      englishName: kept || chance.happens(0.35) ? englishNameOf(form, brand) : null,
      shortName: chance.happens(0.3) ? brand : null,
      earlierName: form.formerForm ? `上海普陀区${brand}${form.formerForm}` : null,
      sector: form.sector,
      unit: form.unit === "subdistrict" ? officeOf(subdistrictCode) : form.unit,
      mayBeDirect: form.direct === true && kept === undefined,
      subdistrictCode,
      communityCode: null,
      establishedOn:
        kept?.establishedOn ??
        inventFounding(chance, isEnded ? { ...growth, last: Math.max(growth.first, 2021) } : growth),
      registeredCapital: BigInt(chance.pick(form.capital)) * 1_000_000n,
      memberCount: null,
      staffCount: chance.between(...form.staff),
      purpose: `遵守宪法、法律、法规和国家政策，践行社会主义核心价值观，${form.aim}。`,
      businessScope: `${form.scope}。（涉及行政许可的，凭许可证开展业务）`,
      isEnded,
    };
  };

  return serviceShares.flatMap(({ forms, count }, field) => [
    ...Array.from({ length: count }, () => invent(forms, false)),
    ...Array.from({ length: endedShares[field] ?? 0 }, () => invent(forms, true)),
  ]);
}
