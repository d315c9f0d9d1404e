/** Look of one line in a menu, whether link or button. */
export const menuLineClasses =
  "flex min-h-control w-full items-center justify-between gap-3 whitespace-nowrap rounded px-2.5 text-left text-ink text-s no-underline hover:bg-sunken aria-[current]:font-semibold";
