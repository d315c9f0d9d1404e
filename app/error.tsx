"use client";

import { useTranslations } from "next-intl";
import { ErrorPage } from "@/components/layout/error-page";

type FailurePageProps = { error: Error & { digest?: string }; reset: () => void };

/** Shown when a page fails. The number leads the bureau to the entry in the log. */
export default function FailurePage({ error, reset }: FailurePageProps) {
  const t = useTranslations("failure");
  return (
    <ErrorPage
      code="500"
      title={t("title")}
      why={t("why")}
      remedy={t("remedy", { digest: error.digest ?? "—" })}
      links={[{ href: "/", label: t("home") }]}
      retry={{ label: t("retry"), onRetry: reset }}
    />
  );
}
