import { getTranslations } from "next-intl/server";
import { ErrorPage } from "@/components/layout/error-page";

export default async function UnauthorizedPage() {
  const t = await getTranslations("platform.errors");
  return (
    <ErrorPage
      code="401"
      title={t("unauthorized.title")}
      why={t("unauthorized.why")}
      links={[
        { href: "/sign-in", label: t("unauthorized.remedy") },
        { href: "/", label: t("home") },
      ]}
    />
  );
}
