import type { Metadata } from "next";
import { after } from "next/server";
import { getTranslations } from "next-intl/server";
import { MatterView } from "@/app/frame/cases/applicant/matter-view";
import { markRead } from "@/lib/domain/cases/commands/mark-read";
import { today } from "@/lib/platform/clock/today";
import { ownReport, type YearParams } from "./own-report";
import { statusParts } from "./status-parts";
import { WritingView } from "./writing-view";

export async function generateMetadata({ params }: YearParams): Promise<Metadata> {
  const { year } = await params;
  return { title: (await getTranslations("annualReport"))("reportOf", { year }) };
}

/** The annual report of a year: what is to be done while it is written, where it stands after that. */
export default async function ReportPage({ params }: YearParams) {
  const { actor, check, isOpen } = await ownReport(params);
  if (check.submittedAt) after(() => markRead(actor, { id: check.id }));
  if (isOpen) return <WritingView actor={actor} check={check} />;
  return <MatterView actor={actor} file={check} today={today()} load={() => statusParts(actor, check)} />;
}
