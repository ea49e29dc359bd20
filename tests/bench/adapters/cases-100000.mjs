/** The scan with so many cases. */
export default { name: '100000 cases', folder: 'dist', cases: 100000 };
