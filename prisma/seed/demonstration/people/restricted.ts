import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import { officeMoment } from "../moments";
import { type InventedPerson, inventIdentityNumber } from "./person";

type Barred = {
  person: InventedPerson;
  reason: string;
  source: string;
  since: `${number}-${number}-${number}`;
};

const barred: readonly Barred[] = [
  {
    person: { name: "柏建成", sex: "man", bornOn: "1969-03-12" },
    reason: "担任法定代表人的社会组织被撤销登记，负有个人责任，五年内不得担任负责人",
    source: "上海市普陀区民政局",
    since: "2024-06-18",
  },
  {
    person: { name: "茅志荣", sex: "man", bornOn: "1974-11-02" },
    reason: "正在被执行剥夺政治权利",
    source: "上海市普陀区人民法院",
    since: "2025-09-03",
  },
  {
    person: { name: "奚丽萍", sex: "woman", bornOn: "1981-07-25" },
    reason: "被列为失信被执行人",
    source: "上海市第二中级人民法院",
    since: "2026-02-11",
  },
];

/** Invented persons who may not hold office, so that the check of officers has somebody to find. */
export function restrictedPersonRows(): Prisma.RestrictedPersonCreateManyInput[] {
  const chance = chanceOf("restricted persons");
  return barred.map(({ person, reason, source, since }) => ({
    id: uuidAt(chance, officeMoment(chance, since)),
    name: person.name,
    identityHash: keyedHash(inventIdentityNumber(chance, person), "identity number"),
    reason,
    source,
    since: toDatabaseDate(since),
  }));
}
