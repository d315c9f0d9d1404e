import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Panel } from "@/components/ui/panel";
import { getSession, signInPath } from "@/lib/platform/auth/current-actor";
import { safeNext } from "@/lib/platform/http/safe-next";
import { paramOf } from "@/lib/platform/lists/paging";
import { landing } from "../../sign-in-action";
import { SetUpForm } from "../set-up-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("setUp.title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SetUpPage({ searchParams }: Search) {
  const next = safeNext(paramOf(await searchParams, "next"));
  const session = await getSession();
  if (!session) redirect(signInPath(next));
  const t = await getTranslations("signIn.setUp");
  return (
    <div className="max-w-xl">
      <PageHeader title={t("title")} lead={t("lead")} />
      <Panel className="p-5 sm:p-6">
        <SetUpForm session={session} next={landing(session.actor.role, next)} />
      </Panel>
    </div>
  );
}
