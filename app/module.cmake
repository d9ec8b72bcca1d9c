# belvedere_module(<name> LAYER <n> [NEEDS <module>...] [QT <component>...] [LIBS <target>...])
#
# Declares the static library of one folder of app/. The name is the folder: "quiz" is app/quiz,
# "quiz_ui" is app/quiz/ui. Everything in the folder (not in folders below it) is compiled.
#
# The rules of the architecture are kept here, at configure time:
#   - a module may only need modules of a strictly lower layer;
#   - only `look` and `web` (layer 3) and layers 4 and above may link a Qt module that draws.
# And at compile time: a module sees the headers of what it needs and of nothing else, because each
# module has an include root of its own, from which `#include <quiz/profile.h>` is found.

set(BELVEDERE_DRAWING_MODULES look web)
set(BELVEDERE_DRAWING_QT Widgets WebEngineWidgets Multimedia MultimediaWidgets QuickWidgets Svg SvgWidgets Charts)

# In a unity build the private names of a module's files meet: only what hides a local is told.
set(BELVEDERE_SHADOW -Wshadow)
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(BELVEDERE_SHADOW -Wshadow=local)
endif()

function(belvedere_warnings target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic ${BELVEDERE_SHADOW} -Wnon-virtual-dtor
        -Woverloaded-virtual -Werror
        $<$<CXX_COMPILER_ID:Clang>:-Wno-unknown-warning-option>) # a pragma may name a warning of GCC
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
        QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_NO_FOREACH
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
endfunction()

# belvedere_precompile(<target> core|widgets [OPTIMISED <flag>])
#
# In a unity build the headers of Qt are read once for all targets and not once each: half of the time of a
# build. `dev` reads them in each file, and so finds the include that a file has forgotten.
function(belvedere_precompile target kind)
    cmake_parse_arguments(PARSE_ARGV 2 P "" "OPTIMISED" "")
    if(P_OPTIMISED)
        target_compile_options(${target} PRIVATE ${P_OPTIMISED})
    endif()
    if(NOT CMAKE_UNITY_BUILD)
        return()
    endif()
    set(headers precompiled_${kind}${P_OPTIMISED})
    if(NOT TARGET ${headers})
        file(WRITE ${CMAKE_BINARY_DIR}/${headers}.cpp "")
        add_library(${headers} STATIC ${CMAKE_BINARY_DIR}/${headers}.cpp)
        belvedere_warnings(${headers})
        target_compile_options(${headers} PRIVATE ${P_OPTIMISED})
        set_target_properties(${headers} PROPERTIES AUTOMOC OFF)
        if(kind STREQUAL "widgets")
            target_link_libraries(${headers} PRIVATE Qt6::Widgets)
        else()
            target_link_libraries(${headers} PRIVATE Qt6::Core)
        endif()
        target_precompile_headers(${headers} PRIVATE ${PROJECT_SOURCE_DIR}/app/precompiled_${kind}.h)
    endif()
    target_precompile_headers(${target} REUSE_FROM ${headers})
endfunction()

function(belvedere_module name)
    cmake_parse_arguments(PARSE_ARGV 1 M "" "LAYER" "NEEDS;QT;LIBS")
    if(NOT DEFINED M_LAYER OR M_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "belvedere_module(${name}): LAYER is missing, or unknown words: ${M_UNPARSED_ARGUMENTS}")
    endif()
    foreach(need IN LISTS M_NEEDS)
        if(NOT TARGET ${need})
            message(FATAL_ERROR "${name} needs ${need}, which is not declared before it")
        endif()
        get_target_property(need_layer ${need} BELVEDERE_LAYER)
        if(NOT need_layer LESS M_LAYER)
            message(FATAL_ERROR "${name} (layer ${M_LAYER}) may not need ${need} (layer ${need_layer}): "
                "dependencies go down only. What two modules share goes to a lower layer, or shell joins them.")
        endif()
    endforeach()
    foreach(component IN LISTS M_QT)
        if(component IN_LIST BELVEDERE_DRAWING_QT AND M_LAYER LESS 4 AND NOT name IN_LIST BELVEDERE_DRAWING_MODULES)
            message(FATAL_ERROR "${name} (layer ${M_LAYER}) may not link Qt ${component}: only look and ui targets draw.")
        endif()
    endforeach()

    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(${name} STATIC ${sources})
    set(headers core)
    foreach(need IN LISTS M_NEEDS)
        get_target_property(of_need ${need} BELVEDERE_HEADERS)
        if(of_need STREQUAL "widgets")
            set(headers widgets)
        endif()
    endforeach()
    if("Widgets" IN_LIST M_QT)
        set(headers widgets)
    endif()
    set_target_properties(${name} PROPERTIES BELVEDERE_LAYER ${M_LAYER} BELVEDERE_HEADERS ${headers} LINKER_LANGUAGE CXX)
    belvedere_warnings(${name})
    belvedere_precompile(${name} ${headers})

    # quiz and quiz_ui share the folder name `quiz`; each has its own root, with its own folder in it.
    string(REPLACE "_" "/" folder ${name})
    set(root ${CMAKE_BINARY_DIR}/modules/${name})
    get_filename_component(parent ${root}/${folder} DIRECTORY)
    file(MAKE_DIRECTORY ${parent})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${folder} SYMBOLIC)
    target_include_directories(${name} PUBLIC ${root})

    # Read by tests/structure: module, layer, folder, needs separated by commas.
    list(JOIN M_NEEDS "," needs_text)
    set_property(GLOBAL APPEND PROPERTY BELVEDERE_MODULES "${name}|${M_LAYER}|${folder}|${needs_text}")

    list(TRANSFORM M_QT PREPEND Qt6::)
    target_link_libraries(${name} PUBLIC ${M_NEEDS} ${M_QT} PRIVATE ${M_LIBS})
endfunction()
