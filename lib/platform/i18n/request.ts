import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { catalogue } from "./catalogue";
import { chooseLocale, localeCookie } from "./locales";

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale = chooseLocale(chosen, (await headers()).get("accept-language"));
  return { locale, messages: catalogue(locale), timeZone: "Asia/Shanghai" };
});
