export const load = ({ params }) => ({ back: `/${params.lang}/`, backLabel: 'shell.home' });
