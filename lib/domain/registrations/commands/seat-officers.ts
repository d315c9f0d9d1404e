import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { organizationEvents } from "../../organizations/events";
import { identityColumns } from "../application/identities/rules";
import type { Officer } from "../decisions/rules";
import { answered, entryOf, type Grant } from "./grant";
import { seatOfficer } from "./seat-officer";

async function officesOf({ tx }: Grant, organizationId: string) {
  return tx.office.findMany({
    where: { organizationId, endedOn: null },
    include: { person: { select: { id: true, name: true, identityHash: true } } },
    orderBy: { startedOn: "asc" },
  });
}

type Office = Awaited<ReturnType<typeof officesOf>>[number];

/** By identity number; by name where the register knows none of the person. */
function isHeldBy(office: Office, { name, title, identityNumber }: Officer): boolean {
  if (office.title !== title) return false;
  const { identityHash } = office.person;
  return identityHash === null
    ? office.person.name === name
    : identityHash === identityColumns(identityNumber).identityHash;
}

/**
 * Filing of officers: who is no longer named leaves office, who is new takes it, and who stays gets the new term. The
 * legal representative only changes by registration, so that office is left alone but for its term.
 */
export async function seatOfficers(grant: Grant): Promise<void> {
  const { tx, actor, today } = grant;
  const entry = await entryOf(grant);
  const identifier = entry.uscc ?? entry.filingNumber ?? "";
  const { officers } = answered(grant, "officers");
  const offices = await officesOf(grant, entry.id);
  for (const office of offices) {
    const { id, title, person } = office;
    const named = officers.find((officer) => isHeldBy(office, officer));
    if (named) {
      const termEndsOn = named.termEndsOn ? toDatabaseDate(named.termEndsOn) : office.termEndsOn;
      await tx.office.update({ where: { id }, data: { termEndsOn } });
    } else if (title !== "legalRepresentative") {
      await tx.office.update({ where: { id }, data: { endedOn: toDatabaseDate(today) } });
      const left = { name: entry.name, identifier, person: person.name, title };
      await record(tx, actor, organizationEvents.officeLeft(entry.id, left));
    }
  }
  const isNew = (officer: Officer) =>
    officer.title !== "legalRepresentative" && !offices.some((office) => isHeldBy(office, officer));
  for (const { name, identityNumber, title, termEndsOn = null } of officers.filter(isNew)) {
    await seatOfficer(tx, entry.id, { name, identityNumber, title, startedOn: today, termEndsOn });
    const taken = { name: entry.name, identifier, person: name, title };
    await record(tx, actor, organizationEvents.officeTaken(entry.id, taken));
  }
}
