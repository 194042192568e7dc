/* A Python extension with one function that does nothing: the least that a call from Python into native code can cost. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *rien(PyObject *module, PyObject *sans) {
    (void)module, (void)sans;
    Py_RETURN_NONE;
}

static PyMethodDef fonctions[] = {{"rien", rien, METH_NOARGS, "Does nothing."}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "rien", .m_size = -1, .m_methods = fonctions};

PyMODINIT_FUNC PyInit_rien(void) {
    return PyModule_Create(&definition);
}
