import type { Metadata } from "next";
import { after } from "next/server";
import { getTranslations } from "next-intl/server";
import { markRead } from "@/lib/domain/cases/commands/mark-read";
import { isWritable } from "@/lib/domain/registrations/rules";
import { ownApplication } from "./own-application";
import { StatusView } from "./status-view";
import { WritingView } from "./writing-view";

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("one") };
}

/** One application as its applicants see it: what is still to be done while they write, where it stands after that. */
export default async function ApplicationPage({ params }: Params) {
  const application = await ownApplication(params);
  const { actor, registration } = application;
  if (registration.submittedAt) after(() => markRead(actor, { id: registration.id }));
  const View = isWritable(registration.status) ? WritingView : StatusView;
  return <View {...application} />;
}
