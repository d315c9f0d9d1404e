import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Link } from "@/components/ui/link";
import { CheckForm } from "./check-form";

type VerifyPageProps = { searchParams: Promise<{ number?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("certificates.verify"))("title") };
}

/** Where anyone checks a certificate by its number; its QR code leads past this page. */
export default async function VerifyPage({ searchParams }: VerifyPageProps) {
  const typed = [(await searchParams).number ?? ""].flat()[0]?.trim();
  if (typed) redirect(`/verify/${encodeURIComponent(typed.slice(0, 80))}`);
  const t = await getTranslations("certificates.verify");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <CheckForm />
      <p className="mt-6">
        <Link href="/organizations" className="inline-flex min-h-6 items-center max-sm:min-h-11">
          {t("findInstead")}
        </Link>
      </p>
    </>
  );
}
