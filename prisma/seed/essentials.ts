import { ruleDefinitions, ruleKeys } from "@/lib/domain/district/schema";
import { calendarDate, yearOf } from "@/lib/platform/clock";
import { publishedDays, publishedYears } from "@/lib/platform/clock/published-years";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { communities } from "./district/communities";
import { subdistricts } from "./district/subdistricts";
import { supervisoryUnits } from "./district/supervisory-units";

/** The rules of a new deployment hold from this day on, earlier than anything they are asked about. */
const rulesSince = calendarDate("2020-01-01");

async function writeDistrict(tx: Transaction): Promise<void> {
  await tx.subdistrict.createMany({
    data: subdistricts.map(({ code, name, englishName }, position) => ({
      code,
      name,
      englishName,
      position,
    })),
    skipDuplicates: true,
  });
  await tx.community.createMany({ data: communities, skipDuplicates: true });
  await tx.supervisoryUnit.createMany({ data: [...supervisoryUnits], skipDuplicates: true });
}

async function writeCalendar(tx: Transaction): Promise<void> {
  const known = await tx.calendarYear.findMany({ select: { year: true } });
  const missing = publishedYears().filter((year) => !known.some((one) => one.year === year));
  await tx.calendarYear.createMany({
    data: missing.map((year) => ({ year, source: `国务院办公厅关于${year}年部分节假日安排的通知` })),
  });
  await tx.calendarDay.createMany({
    data: publishedDays()
      .filter(({ date }) => missing.includes(yearOf(date)))
      .map(({ date, kind, name }) => ({ date: toDatabaseDate(date), year: yearOf(date), kind, name })),
  });
}

async function writeRules(tx: Transaction): Promise<void> {
  await tx.rule.createMany({
    data: ruleKeys.map((key) => {
      const { value, basis, basisEn, isVerified } = ruleDefinitions[key];
      return { key, version: 1, value, basis, basisEn, isVerified, validFrom: toDatabaseDate(rulesSince) };
    }),
    skipDuplicates: true,
  });
}

/**
 * What every deployment needs: subdistricts, communities, supervisory units, the published working calendars and the
 * rules with their first values. Adds what is missing and changes nothing that is there.
 */
export async function writeEssentials(tx: Transaction): Promise<void> {
  await writeDistrict(tx);
  await writeCalendar(tx);
  await writeRules(tx);
}
