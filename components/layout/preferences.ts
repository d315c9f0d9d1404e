export type Preferences = {
  locale: "zh-CN" | "en";
  theme: "auto" | "light" | "dark";
  size: "standard" | "large";
};

/** A link of a navigation, with the count of what waits behind it. */
export type NavigationEntry = {
  href: string;
  label: string;
  count?: number;
  /** Draws the count as something that cannot wait. */
  urgent?: boolean;
};

export type NavigationSection = { label?: string; entries: NavigationEntry[] };

/** The person at the screen, as the header shows them. */
export type SignedIn = {
  name: string;
  /** The office or organization acted for, and the role. */
  standing?: string;
  links: NavigationEntry[];
};
