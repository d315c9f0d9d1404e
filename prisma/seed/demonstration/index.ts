import type { Transaction } from "@/lib/platform/db/client";
import { insertRows } from "../insert-rows";
import { accounts, desks, writeAccounts } from "./accounts";
import { writeAmendments } from "./amendments/write";
import { writeAnnouncements } from "./announcements/write";
import { writeAnnualChecks } from "./annual-checks/write";
import { writeCases } from "./cases/write";
import { writeCredit } from "./credit/write";
import { inventDistrict } from "./district";
import { writePresentEvaluations } from "./evaluations/present";
import { writeEvaluations } from "./evaluations/write";
import { writeHistories } from "./histories/write";
import { restrictedPersonRows } from "./people/restricted";
import { personRows } from "./people/rows";
import { continueNumbers, linkCertificates, writeCertificates } from "./register/certificates";
import { writeStandings } from "./register/standings";
import { writeNeighbors } from "./supervision/complaints/neighbors";
import { writePastComplaints } from "./supervision/complaints/write";
import { writePresentComplaints } from "./supervision/complaints/write-present";
import { writeContactChecks } from "./supervision/contact-checks/write";
import { writeExternalRecords } from "./supervision/external-records/write";
import { writeInspections } from "./supervision/inspections/write";
import { writeListings } from "./supervision/listings/write";
import { writePastPenalties } from "./supervision/penalties/write";
import { writePresentPenalties } from "./supervision/penalties/write-present";
import { recordingOf } from "./supervision/recording";

/** Writes the demonstration district into an empty register that has its essentials. */
export async function writeDemonstration(
  tx: Transaction,
): Promise<{ organizations: number; events: number }> {
  // Between two statements much is invented, which takes long on a slow machine.
  await tx.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = 0`;
  await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
  const units = await tx.supervisoryUnit.findMany({ select: { id: true, name: true, englishName: true } });
  const unitIds = new Map(units.map(({ id, name }) => [name, id]));
  const district = inventDistrict(unitIds);
  const { persons, offices } = personRows(district.residents);
  await insertRows(tx, "Organization", district.organizations);
  await insertRows(tx, "FormerName", district.formerNames);
  await insertRows(tx, "StatusPeriod", district.statusPeriods);
  await writeCertificates(tx, district.organizations, units);
  await continueNumbers(tx, district.organizations);
  await insertRows(tx, "Person", persons);
  await insertRows(tx, "Office", offices);
  await tx.restrictedPerson.createMany({ data: restrictedPersonRows() });
  const organizationIds = new Map(district.residents.map(({ draft }) => [draft.name, draft.id]));
  await writeAccounts(tx, { organizations: organizationIds, units: unitIds });
  const announced = await writeAnnouncements(tx, district.residents, desks);
  const amended = await writeAmendments(tx, district.residents, desks);
  const applied = await writeCases(tx, district.residents, desks, { units, accounts });
  const checked = await writeAnnualChecks(tx, district.residents, desks, units);
  const neighbors = await writeNeighbors(tx);
  const complained = await writePastComplaints(tx, district.residents, desks, neighbors);
  const penalized = await writePastPenalties(tx, district.residents);
  const inspected = await writeInspections(tx);
  const contacted = await writeContactChecks(tx);
  const reported = await writeExternalRecords(tx);
  const evaluated = await writeEvaluations(tx, district.residents);
  const listed = await writeListings(tx, desks, units);
  const recording = recordingOf(tx);
  await writePresentComplaints(recording, district.residents, neighbors);
  await writePresentPenalties(recording, district.residents);
  await writePresentEvaluations(tx, recording, district.residents);
  await linkCertificates(tx);
  const events = await writeHistories(
    tx,
    [
      ...district.lives,
      ...announced,
      ...amended,
      ...applied,
      ...checked,
      ...complained,
      ...penalized,
      ...inspected,
      ...contacted,
      ...reported,
      ...evaluated,
      ...listed,
      ...recording.entries,
    ],
    desks,
  );
  await writeStandings(tx);
  const told = await writeCredit(tx, desks);
  return { organizations: district.organizations.length, events: events + told };
}
