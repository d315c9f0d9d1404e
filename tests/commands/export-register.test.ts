import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, it } from "vitest";
import { sheetColumns } from "@/app/(public)/organizations/export/columns";
import { exportRegister } from "@/lib/domain/organizations/commands/export-register";
import { readRegisterEntries } from "@/lib/domain/organizations/register/queries/export";
import { exportColumns, readRegisterQuery, usualColumns } from "@/lib/domain/organizations/register/schema";
import { visitor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { writeCsv } from "@/lib/platform/sheets/write-csv";
import { actorAs, createOrganization, createPlaces } from "../factories/organization";

const details = { format: "csv" as const, filter: "/organizations?q=x", columns: [...usualColumns], rows: 3 };
const exports = () => database().event.findMany({ where: { verb: "register.exported" } });

beforeAll(createPlaces);

describe("taking the register along", () => {
  it("leaves a record of a person of the office, none of a visitor", async () => {
    await exportRegister(visitor, details);
    expect(await exports()).toEqual([]);
    await exportRegister(actorAs("registrationOfficer"), details);
    expect(await exports()).toMatchObject([{ actorRole: "registrationOfficer", details }]);
  });

  it("refuses columns that nobody may choose", async () => {
    const columns = ["identityNumber"] as never[];
    await expect(exportRegister(actorAs("registrationOfficer"), { ...details, columns })).rejects.toThrow();
  });

  it("keeps formulas asleep and codes as text", async () => {
    const { uscc } = await createOrganization({ name: "=HYPERLINK(1)", legalRepresentativeName: "@SUM(A1)" });
    const shown = sheetColumns(exportColumns, (key) => key, "zh-CN");
    const csv = await text(writeCsv(shown, readRegisterEntries(visitor, readRegisterQuery({}))));
    const [, row = ""] = csv.trim().split(/\r?\n/);
    expect(row).toContain(uscc);
    for (const cell of row.split(",")) expect(cell).not.toMatch(/^"?[=@+]/);
  });
});
