import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { encryptSecret } from "@/lib/platform/secrets/encrypt";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";
import { type Chance, chanceOf } from "../chance";
import { uuidAt } from "../identities";
import type { Draft } from "../register/draft";
import type { HeldOffice } from "./offices";
import { type InventedPerson, inventIdentityNumber } from "./person";

/** The purpose under which identity numbers are encrypted and fingerprinted. */
const purpose = "identity number";

type Rows = { persons: Prisma.PersonCreateManyInput[]; offices: Prisma.OfficeCreateManyInput[] };

function identityOf(chance: Chance, person: InventedPerson) {
  const number = inventIdentityNumber(chance, person);
  return { identityNumber: encryptSecret(number, purpose), identityHash: keyedHash(number, purpose) };
}

const unidentified = { identityNumber: null, identityHash: null };

/** Persons and offices as rows; a person who holds several offices is one row. Legal representatives are identified. */
export function personRows(held: readonly { draft: Draft; offices: readonly HeldOffice[] }[]): Rows {
  const chance = chanceOf("persons");
  const ids = new Map<InventedPerson, string>();
  const rows: Rows = { persons: [], offices: [] };
  for (const { draft, offices } of held) {
    for (const { title, person, startedOn, termEndsOn, endedOn } of offices) {
      const id = ids.get(person) ?? uuidAt(chance, toDatabaseDate(draft.establishedOn));
      if (!ids.has(person)) {
        const isIdentified = title === "legalRepresentative";
        ids.set(person, id);
        rows.persons.push({
          id,
          name: person.name,
          isSimulated: true,
          ...(isIdentified ? identityOf(chance, person) : unidentified),
        });
      }
      rows.offices.push({
        id: uuidAt(chance, toDatabaseDate(startedOn)),
        organizationId: draft.id,
        personId: id,
        title,
        startedOn: toDatabaseDate(startedOn),
        termEndsOn: termEndsOn && toDatabaseDate(termEndsOn),
        endedOn: endedOn && toDatabaseDate(endedOn),
      });
    }
  }
  return rows;
}
