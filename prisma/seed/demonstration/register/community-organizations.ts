import { calendarDate } from "@/lib/platform/clock";
import { communities } from "../../district/communities";
import type { SubdistrictCode } from "../../district/subdistricts";
import type { Chance } from "../chance";
import { communityBrands } from "../names/community-brands";
import { communityForms } from "../names/community-forms";
import { romanize } from "../names/romanize";
import type { Identity } from "./draft";
import { inventFounding } from "./founding";

const wanted = 2_000;
const firstFiling = calendarDate("2012-03-01");

type Community = (typeof communities)[number];

/** 源园居委会 is 源园居委 in the name of a group, 金光村村委会 is 金光村. */
const placeOf = ({ name, kind }: Community) =>
  kind === "rural" ? name.replace(/村委会$/, "") : name.replace(/(社区)?居委会$/, "居委");

const ordinals = ["第一", "第二", "第三", "第四", "第五"];

/** 南梅园 is Nanmeiyuan; names with counted villages read badly in pinyin and get no English name. */
function englishPlaceOf({ name, kind }: Community): string | null {
  const place = name.replace(/(社区)?居委会$|村委会$/, "");
  if (place.length > 4 || /[一二三四五六七八九十]/.test(place) || ordinals.some((nth) => place.includes(nth)))
    return null;
  const isVillage = kind === "rural";
  if (place.endsWith("西路")) return `${romanize(place.slice(0, -2))} West Road Neighborhood`;
  if (place.endsWith("路")) return `${romanize(place.slice(0, -1))} Road Neighborhood`;
  return `${romanize(isVillage ? place.replace(/村$/, "") : place)} ${isVillage ? "Village" : "Neighborhood"}`;
}

/** How many groups each committee has: about seven, some far from the target of ten. */
function countsOf(chance: Chance): number[] {
  const counts = communities.map(() =>
    chance.weigh([
      [3, 1],
      [4, 2],
      [5, 4],
      [6, 6],
      [7, 7],
      [8, 6],
      [9, 4],
      [10, 2],
      [12, 1],
    ]),
  );
  for (let sum = counts.reduce((total, count) => total + count, 0); sum !== wanted; ) {
    const index = chance.between(0, counts.length - 1);
    const step = sum < wanted ? 1 : -1;
    const count = counts[index] ?? 0;
    if (count + step < 2 || count + step > 13) continue;
    counts[index] = count + step;
    sum += step;
  }
  return counts;
}

/** The 2,000 community organizations that the service centers have filed. */
export function inventCommunityOrganizations(chance: Chance): Identity[] {
  const names = new Set<string>();
  const counts = countsOf(chance);
  const nameFor = (community: Community) => {
    for (;;) {
      const kind = chance.weigh(communityForms.map((form) => [form, form.weight] as const));
      const brand = chance.happens(0.3) && kind.form.length <= 4 ? chance.pick(communityBrands) : "";
      const name = `${placeOf(community)}${brand}${kind.form}`;
      if (names.has(name)) continue;
      names.add(name);
      const place = englishPlaceOf(community);
      const englishName = place && !brand && chance.happens(0.7) ? `${place} ${kind.englishForm}` : null;
      return { kind, name, englishName };
    }
  };
  return communities.flatMap((community, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => {
      const { kind, name, englishName } = nameFor(community);
      const foundedOn = inventFounding(chance, { first: kind.since ?? 2012, yearly: 1.12 });
      return {
        kind: "communityOrganization",
        name,
        englishName,
        shortName: null,
        earlierName: null,
        sector: kind.sector,
        unit: null,
        mayBeDirect: false,
        subdistrictCode: community.subdistrictCode as SubdistrictCode,
        communityCode: community.code,
        establishedOn: foundedOn < firstFiling ? firstFiling : foundedOn,
        registeredCapital: null,
        memberCount: chance.between(8, 64),
        staffCount: null,
        purpose: "丰富居民生活，增进邻里情谊。",
        businessScope: `${kind.scope}。`,
        isEnded: false,
      };
    }),
  );
}
