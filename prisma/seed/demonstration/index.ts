import type { Transaction } from "@/lib/platform/db/client";
import { writeAccounts } from "./accounts";
import { inventDistrict } from "./district";
import { writeHistories } from "./histories/write";
import { personRows } from "./people/rows";

/** Writes the demonstration district into an empty register that has its essentials. */
export async function writeDemonstration(tx: Transaction): Promise<{ organizations: number; events: number }> {
  const units = await tx.supervisoryUnit.findMany({ select: { id: true, name: true } });
  const unitIds = new Map(units.map(({ id, name }) => [name, id]));
  const district = inventDistrict(unitIds);
  const { persons, offices } = personRows(district.residents);
  await tx.organization.createMany({ data: district.organizations });
  await tx.formerName.createMany({ data: district.formerNames });
  await tx.statusPeriod.createMany({ data: district.statusPeriods });
  await tx.person.createMany({ data: persons });
  await tx.office.createMany({ data: offices });
  const organizationIds = new Map(district.residents.map(({ draft }) => [draft.name, draft.id]));
  await writeAccounts(tx, { organizations: organizationIds, units: unitIds });
  const events = await writeHistories(tx, district.lives);
  return { organizations: district.organizations.length, events };
}
