import { getTranslations } from "next-intl/server";
import { ErrorPage } from "@/components/layout/error-page";

export default async function ForbiddenPage() {
  const t = await getTranslations("platform.errors");
  return (
    <ErrorPage
      code="403"
      title={t("forbidden.title")}
      why={t("forbidden.why")}
      remedy={t("forbidden.remedy")}
      links={[
        { href: "/", label: t("home") },
        { href: "/account", label: t("account") },
      ]}
    />
  );
}
