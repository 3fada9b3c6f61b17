/** Each language under its own name: who needs it must be able to read it. */
export const languageChoices = [
  { value: 'en', label: 'English', language: 'en' },
  { value: 'fr', label: 'Français', language: 'fr' },
  { value: 'es', label: 'Español', language: 'es' },
  { value: 'ar', label: 'العربية', language: 'ar' },
] as const;
