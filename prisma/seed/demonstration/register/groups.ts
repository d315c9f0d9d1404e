import type { Chance } from "../chance";
import { firstYears } from "../names/first-years";
import { formsFor, type GroupField, groupFields } from "../names/group-subjects";
import type { Identity } from "./draft";
import { inventFounding } from "./founding";
import { pickSubdistrict } from "./places";

const current = 186;
const ended = 9;

type Named = { field: GroupField; subject: string; english: string; form: readonly [string, string] };

/** Every subject once: the law wants no two groups of the same field in one district. */
function inventNames(chance: Chance, count: number): Named[] {
  const subjects = groupFields.flatMap((field) =>
    field.subjects.map(([subject, english]) => ({
      field,
      subject,
      english,
      forms: formsFor(field, subject),
    })),
  );
  if (subjects.length < count) throw new RangeError(`${subjects.length} subjects for ${count} groups`);
  return chance
    .shuffle(subjects)
    .slice(0, count)
    .map((named) => ({ ...named, form: chance.pick(named.forms) }));
}

/** The 186 social groups on the register and 9 that ended. */
export function inventGroups(chance: Chance): Identity[] {
  return inventNames(chance, current + ended).map(({ field, subject, english, form }, index) => {
    const isEnded = index >= current;
    const [formName, englishForm] = form;
    const first = firstYears[subject] ?? 1992;
    return {
      kind: "socialGroup",
      name: `上海市普陀区${subject}${formName}`,
      englishName: chance.happens(0.35) ? `Shanghai Putuo ${english} ${englishForm}` : null,
      shortName: null,
      earlierName: `上海市普陀区${subject}${formName === "协会" ? "联谊会" : "协会"}`,
      sector: field.sector,
      unit: field.unit,
      mayBeDirect: field.direct === true,
      subdistrictCode: pickSubdistrict(chance),
      communityCode: null,
      establishedOn: inventFounding(chance, {
        first,
        last: isEnded ? Math.max(first, 2018) : 2026,
        yearly: 1.05,
      }),
      registeredCapital: BigInt(chance.pick([3, 3, 3, 5, 5, 10, 10, 20])) * 1_000_000n,
      memberCount: field.hasUnits ? chance.between(31, 140) : chance.between(52, 360),
      staffCount: chance.between(2, 8),
      purpose: `遵守宪法、法律、法规和国家政策，践行社会主义核心价值观，${field.aim}。`,
      businessScope: `${field.scope}。`,
      isEnded,
    };
  });
}
