import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { after } from "next/server";
import { getTranslations } from "next-intl/server";
import { MatterView } from "@/app/frame/cases/applicant/matter-view";
import { getAnnualCheck } from "@/lib/domain/annual-checks/queries/annual-check";
import { markRead } from "@/lib/domain/cases/commands/mark-read";
import { isWritable } from "@/lib/domain/registrations/rules";
import { matters } from "./matters";
import { ownApplication } from "./own-application";
import { ownMatter } from "./own-matter";
import { StatusView } from "./status-view";
import { WritingView } from "./writing-view";

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const [{ file }, t] = [await ownMatter(params), await getTranslations("applications")];
  return { title: [file.number, file.title].filter(Boolean).join(" ") || t("one") };
}

/** An application for registration: what is still to be done while its applicants write, where it stands after that. */
async function RegistrationView({ params }: Params) {
  const application = await ownApplication(params);
  const View = isWritable(application.registration.status) ? WritingView : StatusView;
  return <View {...application} />;
}

/** One case as those on the applicant's side see it. */
export default async function ApplicationPage({ params }: Params) {
  const context = await ownMatter(params);
  const { actor, file } = context;
  const { id, procedure } = file;
  if (procedure === "annualCheck") {
    const { year } = await getAnnualCheck(actor, id);
    redirect(`/organization/annual-checks/${year}` as never);
  }
  if (file.submittedAt) after(() => markRead(actor, { id }));
  if (procedure === "registration") return <RegistrationView params={params} />;
  const load = matters[procedure];
  return load ? <MatterView {...context} load={load} /> : notFound();
}
