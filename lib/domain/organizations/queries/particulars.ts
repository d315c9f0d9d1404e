import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Organization, Prisma } from "@/lib/platform/db/generated/client";
import { type ParticularChanges, type ParticularField, type Particulars, particularFields } from "../schema";

/** The particulars of a row as values: dates as calendar dates, money as fen. */
export function particularsOf(row: Pick<Organization, ParticularField>): Particulars {
  const values = particularFields.map((field) => {
    const value = row[field];
    return [field, value instanceof Date ? fromDatabaseDate(value) : value];
  });
  return Object.fromEntries(values) as Particulars;
}

/** Changed particulars as the columns of a row. */
export function columnsOf(changes: ParticularChanges): Prisma.OrganizationUncheckedUpdateManyInput {
  const { establishedOn, deregisteredOn, certificateIssuedOn, certificateValidUntil, ...rest } = changes;
  const dates = { establishedOn, deregisteredOn, certificateIssuedOn, certificateValidUntil };
  const columns = Object.entries(dates).flatMap(([field, date]) =>
    date === undefined ? [] : [[field, date === null ? null : toDatabaseDate(date)]],
  );
  return { ...rest, ...Object.fromEntries(columns) };
}
