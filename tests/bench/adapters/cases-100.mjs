/** The scan with so many cases. */
export default { name: '100 cases', folder: 'dist', cases: 100 };
