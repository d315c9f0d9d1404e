import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { CertificateCheckForm } from "../certificate-check-form";

type Props = { searchParams: Promise<{ number?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("creditPages.verify"))("title") };
}

/** Where anyone checks a certificate of credit by its number; its QR code leads past this page. */
export default async function CertificateCheckPage({ searchParams }: Props) {
  const typed = [(await searchParams).number ?? ""].flat()[0]?.trim();
  if (typed) redirect(`/credit/certificates/${encodeURIComponent(typed.slice(0, 80))}`);
  const t = await getTranslations("creditPages");
  return (
    <>
      <PageHeader title={t("verify.title")} lead={t("public.certificateLead")} />
      <CertificateCheckForm />
    </>
  );
}
