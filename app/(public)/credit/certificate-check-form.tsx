import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

/** Asks for the number of a certificate of credit. A plain form, so that it works without script. */
export function CertificateCheckForm({ typed }: { typed?: string }) {
  const t = useTranslations("creditPages.public");
  return (
    <form action="/credit/certificates" className="max-w-xl">
      <label htmlFor="credit-certificate" className="block font-semibold text-s">
        {t("certificateField")}
      </label>
      <p id="credit-certificate-help" className="mt-0.5 text-ink-2 text-s">
        {t("certificateHelp")}
      </p>
      <div className="mt-2 flex gap-2 max-sm:flex-col large:flex-col">
        <Input
          id="credit-certificate"
          name="number"
          defaultValue={typed}
          required
          maxLength={80}
          autoComplete="off"
          aria-describedby="credit-certificate-help"
          className="flex-1"
        />
        <Button type="submit">{t("certificateSubmit")}</Button>
      </div>
    </form>
  );
}
