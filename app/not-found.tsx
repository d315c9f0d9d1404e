import { getTranslations } from "next-intl/server";
import { ErrorPage } from "@/components/layout/error-page";

export default async function NotFoundPage() {
  const t = await getTranslations("platform.errors");
  return (
    <ErrorPage
      code="404"
      title={t("notFound.title")}
      why={t("notFound.why")}
      remedy={t("notFound.remedy")}
      links={[
        { href: "/", label: t("home") },
        { href: "/organizations", label: t("register") },
      ]}
    />
  );
}
