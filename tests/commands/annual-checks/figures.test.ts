import { beforeAll, describe, expect, it } from "vitest";
import {
  compareYears,
  countByForm,
  countBySubdistrict,
  countYear,
} from "@/lib/domain/annual-checks/figures/queries";
import { countChecks, listChecks } from "@/lib/domain/annual-checks/listing/queries/checks";
import { type CheckState, readCheckSearch } from "@/lib/domain/annual-checks/listing/schema";
import type { AnnualCheckStatus, CheckConclusion } from "@/lib/domain/annual-checks/schema";
import { visitor } from "@/lib/platform/auth/actor";
import { calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { type CheckOffices, makeCheckOffices } from "../../factories/annual-checks";
import { createReport } from "../../factories/annual-report";

let offices: CheckOffices;
const year = 2025;
const today = calendarDate("2026-07-01");

type Standing = {
  status: AnnualCheckStatus;
  daysLate?: number;
  conclusion?: CheckConclusion;
  reassessment?: CheckConclusion;
  kind?: "socialGroup" | "socialServiceOrganization";
};

async function standing({ status, daysLate, conclusion, reassessment, kind = "socialGroup" }: Standing) {
  const { id } = await createReport({ kind, year, status });
  await database().annualCheck.update({
    where: { caseId: id },
    data: {
      ...(daysLate !== undefined && { daysLate, filedOn: new Date("2026-05-01") }),
      ...(status === "missed" && { missedYears: 1 }),
      ...{ conclusion, reassessment },
    },
  });
}

beforeAll(async () => {
  offices = await makeCheckOffices();
  const each: Standing[] = [
    { status: "draft" },
    { status: "missed" },
    { status: "exempted" },
    { status: "submitted", daysLate: 0 },
    { status: "endorsed", daysLate: 3 },
    { status: "returned", daysLate: 0 },
    { status: "reviewed", daysLate: 0 },
    { status: "rectifying", daysLate: 0, conclusion: "unqualified" },
    { status: "rectified", daysLate: 0, conclusion: "basicallyQualified" },
    { status: "concluded", daysLate: 0, conclusion: "qualified" },
    { status: "concluded", daysLate: 9, conclusion: "basicallyQualified", reassessment: "qualified" },
    { status: "concluded", daysLate: 0, conclusion: "unqualified", reassessment: "basicallyQualified" },
    { status: "received", daysLate: 0 },
    { status: "missed", kind: "socialServiceOrganization" },
    { status: "concluded", daysLate: 0, conclusion: "qualified", kind: "socialServiceOrganization" },
  ];
  for (const one of each) await standing(one);
});

const figures = [
  "due",
  "onTime",
  "late",
  "unfiled",
  "submitted",
  "endorsed",
  "returned",
  "reviewed",
  "rectifying",
  "rectified",
  "concluded",
  "received",
  "qualified",
  "basicallyQualified",
  "unqualified",
] as const satisfies CheckState[];

const searchFor = (state: CheckState, kind: string) =>
  readCheckSearch({ kind, state, year: String(year) }, { year, state: "due" });

describe("the figures of a year", () => {
  it("are those of the lists that they open", async () => {
    const forms = await countYear(offices.officer, year);
    expect(forms.map(({ due }) => due)).toEqual([12, 2]);
    for (const form of forms) {
      for (const figure of figures) {
        const search = searchFor(figure, form.kind);
        expect(form[figure], `${form.kind} ${figure}`).toBe(await countChecks(offices.officer, search));
        expect(await listChecks(offices.officer, search, today), figure).toHaveLength(form[figure]);
      }
    }
    expect(await countYear(visitor, year)).toEqual([]);
  });

  it("are the same in charts and tables: conclusions are those that stand now", async () => {
    const [groups] = await countYear(offices.officer, year);
    expect(groups).toMatchObject({ qualified: 2, basicallyQualified: 2, unqualified: 1 });
    const counted = [
      "due",
      "onTime",
      "late",
      "unfiled",
      "qualified",
      "basicallyQualified",
      "unqualified",
    ] as const;
    const forms = await countYear(offices.officer, year);
    const byForm = await countByForm(visitor, year);
    const [compared] = await compareYears(visitor);
    const places = await countBySubdistrict(visitor, year);
    const sum = (rows: readonly Record<(typeof counted)[number], number>[], key: (typeof counted)[number]) =>
      rows.reduce((total, row) => total + row[key], 0);
    for (const key of counted) {
      expect(byForm.map((form) => form[key])).toEqual(forms.map((form) => form[key]));
      expect(compared?.[key], key).toBe(sum(forms, key));
      expect(sum(places, key), key).toBe(sum(forms, key));
    }
    expect(compared).toMatchObject({ year, missed: 2, unfiled: 3 });
  });
});
