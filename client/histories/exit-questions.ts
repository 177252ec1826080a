/** Questions before one goes: text ids exit.<name>. */
export const EXIT_QUESTIONS = ['reach', 'change', 'learned'] as const;
