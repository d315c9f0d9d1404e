import { communities } from "../../district/communities";
import { type SubdistrictCode, subdistricts } from "../../district/subdistricts";
import { type SupervisoryUnitName, supervisoryUnits } from "../../district/supervisory-units";
import type { Chance } from "../chance";
import { roads } from "./roads";

/** Changshou Road and Changzheng have more organizations than their committees would suggest. */
const density: Partial<Record<SubdistrictCode, number>> = { "310107015": 1.45, "310107102": 1.4 };

const shares = subdistricts.map(({ code }) => {
  const committees = communities.filter((community) => community.subdistrictCode === code).length;
  return [code, committees * (density[code] ?? 1)] as const;
});

export const pickSubdistrict = (chance: Chance): SubdistrictCode => chance.weigh(shares);

export function subdistrictOf(code: SubdistrictCode) {
  const subdistrict = subdistricts.find((candidate) => candidate.code === code);
  if (!subdistrict) throw new RangeError(code);
  return subdistrict;
}

/** The subdistrict office or town government, as supervisory unit. */
export function officeOf(code: SubdistrictCode): SupervisoryUnitName {
  const { name } = subdistrictOf(code);
  const unit = supervisoryUnits.find((candidate) => candidate.name.includes(name));
  if (!unit) throw new RangeError(name);
  return unit.name;
}

/** An invented address on a road of the subdistrict. */
export function inventDomicile(chance: Chance, code: SubdistrictCode): string {
  const house = `上海市普陀区${chance.pick(roads[code])}${chance.between(18, 1880)}`;
  const room = `${chance.between(2, 9)}0${chance.between(1, 8)}室`;
  return chance.weigh([
    [`${house}号`, 3],
    [`${house}号${chance.between(1, 12)}楼`, 4],
    [`${house}号${room}`, 5],
    [`${house}弄${chance.between(2, 60)}号`, 4],
    [`${house}弄${chance.between(2, 60)}号${room}`, 3],
  ]);
}
